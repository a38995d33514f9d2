/** Installs a folder's packages unless they are there. @param folder path from the root */
export function needPackages(folder: string): void;
