import { operations } from "../operations.ts";
import { testServers } from "./try-it-servers.suite.ts";

/** One of each API: its operations share its servers. */
const shown = [...Map.groupBy(operations, ({ api }) => api).values()].flatMap((own) => own.slice(0, 1));

testServers(["en"], shown);
