import { loadConfig } from '@ketnoi/config';
import { createGateway } from './create-gateway.js';

const config = loadConfig(process.env);
const app = await createGateway(config);
app.enableShutdownHooks(['SIGTERM', 'SIGINT']);
await app.listen(config.port, config.host);
