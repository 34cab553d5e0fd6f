import { type Deployment, readDeployment, SettingError } from '../../src/site/deployment.ts';

/** Read SITE and BASE from the environment, or say what is wrong with them and end. */
export function deploymentOrEnd(settings: NodeJS.ProcessEnv = process.env): Deployment {
  try {
    return readDeployment(settings);
  } catch (error) {
    if (!(error instanceof SettingError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
