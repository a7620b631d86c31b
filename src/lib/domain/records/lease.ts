/**
 * How long a copy of a project may be kept in a browser without having met the server, in days: what holds until the
 * owner says otherwise, and the most she may say. 0 forbids keeping one: it is destroyed before anything of it is shown.
 */
export const usualLease = 14;
export const longestLease = 90;
