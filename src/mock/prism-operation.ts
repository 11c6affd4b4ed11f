import type { getHttpOperationsFromSpec } from "@stoplight/prism-http";

/** Prism's model of an operation: its parameters, security, responses and their examples. */
export type PrismOperation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];
