/** Runs before all tests in browsers: installs what only they need, if it is missing. */
import { needPackages } from '../../scripts/packages.mjs';

export default function setup(): void {
  needPackages('tests');
}
