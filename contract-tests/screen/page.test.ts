import { consoleOperations } from "./ask.ts";
import { testLinks } from "./page.suite.ts";

testLinks(consoleOperations.map((operation) => ({ operation })));
