/** Each item once, with the values in turn: every value is met, in as many rows as there are items. */
export const inTurn = <Item, Value>(items: readonly Item[], values: readonly Value[]): [Item, Value][] =>
	items.flatMap((item, index) => {
		const value = values[index % values.length];
		return value === undefined ? [] : [[item, value] as [Item, Value]];
	});

/** Each item with each value. */
export const each = <Item, Value>(items: readonly Item[], values: readonly Value[]): [Item, Value][] =>
	items.flatMap((item) => values.map((value) => [item, value] as [Item, Value]));
