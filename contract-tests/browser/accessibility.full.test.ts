import { testAccessibility, views } from "./accessibility.suite.ts";
import { pagesOfEachForm } from "./site.ts";

testAccessibility(
	pagesOfEachForm.map((address) => [address, views]),
	["/", "/zh/"].map((address) => [address, views]),
);
