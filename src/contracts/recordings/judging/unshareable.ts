/** The recordings have to be read by one thread: a piece cannot be judged by itself, or a recording is broken. */
export class Unshareable extends Error {}
