import { testHeadings, widths } from "./on-this-page.suite.ts";
import { files, operationPages, pagesOfEachForm } from "./site.ts";

const led = pagesOfEachForm.filter((address) => files.get(address)?.includes('class="on-this-page '));
const [english, chinese] = [false, true].map((isChinese) => led.filter((address) => address.startsWith("/zh/") === isChinese));

/** An operation's page at each width; of the others, each at every second one in turn, because they have one column. */
const widthsOf = (address: string, index: number) =>
	operationPages.includes(address) ? widths : widths.filter((_, place) => place % 2 === index % 2);

testHeadings([
	...(english ?? []).flatMap((address, index) => widthsOf(address, index).map((width): [string, number] => [address, width])),
	// A Chinese page has the same places: one stands for the others.
	...(chinese ?? [])
		.filter((address) => operationPages.includes(address))
		.slice(0, 1)
		.map((address): [string, number] => [address, 1440]),
]);
