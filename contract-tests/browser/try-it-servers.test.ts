import { testServers } from "./try-it-servers.suite.ts";

testServers(["en"]);
