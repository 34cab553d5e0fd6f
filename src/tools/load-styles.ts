const loads = new Map<string, Promise<void>>();

/**
 * Put a stylesheet into the page, once, and wait until it counts. After a failure it is asked for again the next time.
 *
 * @param address of the file
 * @throws {Error} if it cannot be had
 */
export function loadStyles(address: string): Promise<void> {
  const load = loads.get(address) ?? addLink(address);
  loads.set(address, load);
  return load;
}

function addLink(address: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  return new Promise((resolve, reject) => {
    link.onload = () => resolve();
    link.onerror = () => {
      link.remove();
      loads.delete(address);
      reject(new Error(`${address} could not be loaded`));
    };
    document.head.append(link);
  });
}
