import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './server.ts';

const transports = /^--(?:stdio|node-ipc|socket|pipe)/;
// Started by hand or by an editor that names no transport: standard input and output.
if (!process.argv.some((argument) => transports.test(argument))) process.argv.push('--stdio');

const connection = createConnection(ProposedFeatures.all);
// A document must never end the server; messages may quote it and stay unsaid.
process.on('uncaughtException', (error) => connection.console.error(`uncaught: ${error.name}`));
process.on('unhandledRejection', () => connection.console.error('unhandled rejection'));
startServer(connection);
connection.listen();
