import { testAccessibility, views } from "./accessibility.suite.ts";
import { pages } from "./site.ts";

testAccessibility(
	pages.map((address) => [address, views]),
	["/", "/zh/"].map((address) => [address, views]),
);
