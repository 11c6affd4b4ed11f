import { folders, testDocuments } from "./any-document.suite.ts";

testDocuments(folders);
