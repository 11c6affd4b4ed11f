import { inTurn } from "./in-turn.ts";
import { operationPages, pages } from "./site.ts";
import { testWeight } from "./weight.suite.ts";

const english = (addresses: string[]) => addresses.filter((address) => !address.startsWith("/zh/"));
const chosen = (addresses: string[]) => inTurn(addresses, ["", "/zh"]).map(([address, language]) => language + address);

/** Operations have one kind of page: two of them stand for all. */
const operations = english(operationPages);
const read = english(pages).filter((address) => !operations.slice(2).includes(address));

testWeight(chosen(operations), chosen(read));
