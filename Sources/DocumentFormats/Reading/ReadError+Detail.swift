extension ReadError {
  /// The technical reason in a few words, for the detail of a warning about a part: English, names and numbers only.
  var detail: String {
    switch self {
    case .empty: "empty"
    case .unknownFormat: "unknown format"
    case .malformed(_, let detail): detail
    case .truncated: "truncated"
    case .encrypted: "encrypted"
    case .overLimit(_, let limit): "\(limit.setting.name) > \(limit.setting.value)"
    case .missingPart(let part): "\(part) missing"
    case .missingProgram(let program, _): "\(program) not installed"
    case .programFailed(let program, let detail): "\(program): \(detail)"
    case .noRoom(let folder): "no room in \(folder)"
    case .garbledText: "garbled text"
    case .scanWithoutText: "picture without text"
    }
  }
}
