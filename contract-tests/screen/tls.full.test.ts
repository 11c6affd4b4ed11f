import { keyPairFor } from "../../src/mock/fixtures/key-pair.ts";
import { consoleOperations } from "./ask.ts";
import { testLinks } from "./page.suite.ts";

testLinks(
	consoleOperations.map((operation) => ({ operation })),
	await keyPairFor("localhost"),
);
