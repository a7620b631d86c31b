/** How a field was left: by Enter or Escape, or by going elsewhere. */
export type Ending = 'key' | 'going';
