import { startMock } from "../../mock/server.ts";

/** Starts the mock of the contracts in the first argument, in a process of its own, and stops it again. */
const [, , contracts = ""] = process.argv;
const mock = await startMock({ port: 0, host: "127.0.0.1", contracts, log: String });
mock.close();
