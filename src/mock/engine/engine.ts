/** By whom an answer is made: by Prism when the contract was generated, or by Prism for each request. */
export const engines = ["answers", "prism"] as const;

export type Engine = (typeof engines)[number];
