import { inTurn } from "./in-turn.ts";
import { operationPages, pages } from "./site.ts";
import { testWeight } from "./weight.suite.ts";

const english = (addresses: string[]) => addresses.filter((address) => !address.startsWith("/zh/"));
const chosen = (addresses: string[]) => inTurn(english(addresses), ["", "/zh"]).map(([address, language]) => language + address);

testWeight(chosen(operationPages), chosen(pages));
