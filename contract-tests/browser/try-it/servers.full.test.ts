import { languages } from "../../../docs-site/src/language.ts";
import { operations } from "../../operations.ts";
import { testServers } from "./servers.suite.ts";

testServers(languages, operations);
