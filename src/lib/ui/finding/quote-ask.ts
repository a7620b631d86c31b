/** What is asked about a quote: how it is shortened, or what its participant has answered. */
export type QuoteAsk = 'shorten' | Answer;

export type Answer = 'approve' | 'correct' | 'withdraw';
