import { operationPages, pages } from "./site.ts";
import { testWeight } from "./weight.suite.ts";

testWeight(operationPages, pages);
