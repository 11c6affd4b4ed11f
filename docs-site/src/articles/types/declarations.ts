import { posix } from "node:path";
import ts from "typescript";

/** TypeScript by file. */
export type Sources = Readonly<Record<string, string>>;

const parsed = (sources: Sources, file: string): ts.SourceFile | undefined => {
	const text = sources[file];
	return text === undefined ? undefined : ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
};

/** The names that a file exports, in its order. */
export function exportsOf(sources: Sources, file: string): string[] {
	return (parsed(sources, file)?.statements ?? []).flatMap((statement) => {
		if (ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause))
			return statement.exportClause.elements.map(({ name }) => name.text);
		return isExported(statement) ? (nameOf(statement) ?? []) : [];
	});
}

/** The declaration of a name as a user of it reads it: without comments, bodies and what is private. Undefined where no source has it. */
export function declarationOf(sources: Sources, file: string, name: string): string | undefined {
	const source = parsed(sources, file);
	if (source === undefined) return undefined;
	for (const statement of source.statements) {
		if (nameOf(statement) === name) return printed(statement, source);
		const from = elsewhere(statement, name);
		if (from?.startsWith(".")) return declarationOf(sources, posix.join(posix.dirname(file), from), originalOf(statement, name));
	}
	return undefined;
}

const isExported = (statement: ts.Statement) =>
	ts.canHaveModifiers(statement) && (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

function nameOf(statement: ts.Statement): string | undefined {
	if (ts.isVariableStatement(statement)) return statement.declarationList.declarations[0]?.name.getText();
	const isDeclaration =
		ts.isInterfaceDeclaration(statement) ||
		ts.isTypeAliasDeclaration(statement) ||
		ts.isClassDeclaration(statement) ||
		ts.isFunctionDeclaration(statement);
	return isDeclaration ? statement.name?.text : undefined;
}

/** The names that a statement brings from elsewhere. */
function broughtBy(statement: ts.Statement): readonly (ts.ImportSpecifier | ts.ExportSpecifier)[] {
	const named = ts.isImportDeclaration(statement)
		? statement.importClause?.namedBindings
		: ts.isExportDeclaration(statement)
			? statement.exportClause
			: undefined;
	return named && (ts.isNamedImports(named) || ts.isNamedExports(named)) ? [...named.elements] : [];
}

const specifierOf = (statement: ts.Statement, name: string) => broughtBy(statement).find((each) => each.name.text === name);
const originalOf = (statement: ts.Statement, name: string) => specifierOf(statement, name)?.propertyName?.text ?? name;

function elsewhere(statement: ts.Statement, name: string): string | undefined {
	const hasModule = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement);
	const module = hasModule ? statement.moduleSpecifier : undefined;
	return specifierOf(statement, name) && module && ts.isStringLiteral(module) ? module.text : undefined;
}

const printer = ts.createPrinter({ removeComments: true });

const printed = (statement: ts.Statement, source: ts.SourceFile): string =>
	printer
		.printNode(ts.EmitHint.Unspecified, published(statement), source)
		.replaceAll(/^(?: {4})+/gm, (indent) => "\t".repeat(indent.length / 4));

function published(statement: ts.Statement): ts.Statement {
	const { factory } = ts;
	if (ts.isFunctionDeclaration(statement)) {
		const { modifiers, asteriskToken, name, typeParameters, parameters, type } = statement;
		return factory.updateFunctionDeclaration(
			statement,
			modifiers,
			asteriskToken,
			name,
			typeParameters,
			parameters.map(plainParameter),
			type,
			undefined,
		);
	}
	if (ts.isClassDeclaration(statement)) {
		const { modifiers, name, typeParameters, heritageClauses, members } = statement;
		const shown = members.filter((member) => ts.isPropertyDeclaration(member) && !ts.isPrivateIdentifier(member.name));
		return factory.updateClassDeclaration(statement, modifiers, name, typeParameters, heritageClauses, shown);
	}
	return statement;
}

/** A parameter that is taken apart has one name, and one with a default may be left out. */
function plainParameter(parameter: ts.ParameterDeclaration): ts.ParameterDeclaration {
	const { factory } = ts;
	const { modifiers, dotDotDotToken, name, questionToken, type, initializer } = parameter;
	const optional = initializer === undefined ? questionToken : factory.createToken(ts.SyntaxKind.QuestionToken);
	const plain = ts.isIdentifier(name) ? name : "options";
	return factory.updateParameterDeclaration(
		parameter,
		modifiers,
		dotDotDotToken,
		typeof plain === "string" ? factory.createIdentifier(plain) : plain,
		optional,
		type,
		undefined,
	);
}
