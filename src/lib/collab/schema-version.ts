/**
 * The version of the draft's schema. The server turns away a browser of another version at the handshake: an editor that
 * merely reads a node it does not know deletes it for everybody. The schema only grows; each growth raises this.
 */
export const schemaVersion = 1;
