import { exchanges, testWritings } from "../redaction/corpus.suite.ts";
import { writings } from "../redaction/forms.ts";

testWritings(Object.keys(writings), exchanges);
