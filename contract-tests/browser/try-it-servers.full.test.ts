import { languages } from "../../docs-site/src/language.ts";
import { testServers } from "./try-it-servers.suite.ts";

testServers(languages);
