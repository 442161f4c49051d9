/** A copy as it lies on the device: nothing of it can be read but when it was made. */
export type Sealed = { at: number; nonce: Uint8Array<ArrayBuffer>; sealed: ArrayBuffer }

const name = 'service-compass'
const store = 'unsent'

let opened: Promise<IDBDatabase> | undefined

/** The browser's own database: it is on the disk at once, where other stores wait some seconds. */
const open = () => {
  opened ??= new Promise((done, fail) => {
    const request = indexedDB.open(name, 1)
    request.onupgradeneeded = () => request.result.createObjectStore(store)
    request.onsuccess = () => {
      // Whoever signs out clears it under our feet; the next one asks for it anew.
      request.result.onclose = forget
      request.result.onversionchange = () => {
        request.result.close()
        forget()
      }
      done(request.result)
    }
    request.onerror = () => fail(request.error)
  })
  return opened
}
const forget = () => {
  opened = undefined
}

const ask = async <T>(
  mode: IDBTransactionMode,
  question: (copies: IDBObjectStore) => IDBRequest<T>,
): Promise<T> => {
  const transaction = (await open()).transaction(store, mode)
  const request = question(transaction.objectStore(store))
  return new Promise((done, fail) => {
    transaction.oncomplete = () => done(request.result)
    transaction.onabort = () => fail(transaction.error)
  })
}

/** Everything whose name begins so. */
const under = (prefix: string) => IDBKeyRange.bound(prefix, `${prefix}\uffff`)

export const lay = (under: string, copy: Sealed) => ask('readwrite', copies => copies.put(copy, under))
export const take = (under: string) => ask('readwrite', copies => copies.delete(under))
export const namesUnder = (prefix: string) => ask('readonly', copies => copies.getAllKeys(under(prefix)))
export const lookUp = (name: IDBValidKey) => ask<Sealed | undefined>('readonly', copies => copies.get(name))
