import { pathToFileURL } from "node:url";
import type { startMock as Start } from "../build/entry/mock.ts";

/** Starts a mock of the package in the first argument as a test does, and prints how many milliseconds that took. Nothing of it was loaded before. */
const [, , file = ""] = process.argv;
const startedAt = performance.now();
const { startMock }: { startMock: typeof Start } = await import(pathToFileURL(file).href);
const mock = await startMock();
process.stdout.write(String(performance.now() - startedAt));
await mock.close();
