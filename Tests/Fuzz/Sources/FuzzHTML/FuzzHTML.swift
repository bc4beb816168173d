import Harness

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  Harness.read(Array(UnsafeBufferPointer(start: data, count: count)), as: "svar.html")
  return 0
}
