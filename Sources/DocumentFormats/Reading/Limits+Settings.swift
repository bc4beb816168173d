/// What is wrong with a text that sets limits.
public enum LimitSettingError: Error, Equatable, Sendable {
  /// No limit has this name.
  case unknown(String)
  /// What stands after the limit's name is no whole number from 1 to `Limits.mostSetting`.
  case notANumber(String)
}

extension Limits {
  /// The standard limits with some of them set by a person: `seconds=60,cells=10000000`.
  ///
  /// The names are those of the properties, the units too. An empty text changes nothing.
  public init(settings text: String) throws(LimitSettingError) {
    self.init()
    for setting in text.split(whereSeparator: { $0 == "," || $0.isWhitespace }) {
      let parts = setting.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(
        String.init)
      guard let path = Self.settings[parts[0]] else { throw .unknown(parts[0]) }
      guard parts.count == 2, let value = Int(parts[1]), (1...Self.mostSetting).contains(value) else {
        throw .notANumber(parts[0])
      }
      self[keyPath: path] = value
    }
  }

  /// Most that a person may set, so that no reckoning with two limits, or in milliseconds, overflows.
  public static let mostSetting = 1 << 31

  /// The names by which limits are set, in alphabetical order.
  public static var settingNames: [String] { settings.keys.sorted() }

  private static let settings: [String: WritableKeyPath<Limits, Int> & Sendable] = [
    "fileBytes": \.fileBytes, "textBytes": \.textBytes, "unpackedBytes": \.unpackedBytes,
    "sidePartBytes": \.sidePartBytes, "ratio": \.ratio, "entries": \.entries, "depth": \.depth,
    "textNodeBytes": \.textNodeBytes, "attributes": \.attributes, "blocks": \.blocks, "comments": \.comments,
    "anchorBytes": \.anchorBytes, "cells": \.cells, "seconds": \.seconds,
    "recognitionSeconds": \.recognitionSeconds,
    "programBytes": \.programBytes, "programOutputBytes": \.programOutputBytes, "mailParts": \.mailParts,
    "nestedFiles": \.nestedFiles, "innerFiles": \.innerFiles, "innerBytes": \.innerBytes,
    "wholeSeconds": \.wholeSeconds,
  ]
}

extension Limit {
  /// The limit's name in `Limits.init(settings:)`, and the value that was passed.
  public var setting: (name: String, value: Int) {
    switch self {
    case .fileBytes(let value): ("fileBytes", value)
    case .textBytes(let value): ("textBytes", value)
    case .unpackedBytes(let value): ("unpackedBytes", value)
    case .ratio(let value): ("ratio", value)
    case .entries(let value): ("entries", value)
    case .depth(let value): ("depth", value)
    case .textNodeBytes(let value): ("textNodeBytes", value)
    case .attributes(let value): ("attributes", value)
    case .blocks(let value): ("blocks", value)
    case .comments(let value): ("comments", value)
    case .anchorBytes(let value): ("anchorBytes", value)
    case .cells(let value): ("cells", value)
    case .seconds(let value): ("seconds", value)
    case .programOutputBytes(let value): ("programOutputBytes", value)
    case .programBytes(let value): ("programBytes", value)
    case .nestedFiles(let value): ("nestedFiles", value)
    case .innerFiles(let value): ("innerFiles", value)
    case .innerBytes(let value): ("innerBytes", value)
    case .wholeSeconds(let value): ("wholeSeconds", value)
    }
  }

  /// How a person allows twice as much: `KOMDIR_LIMITS=seconds=30`.
  public var raising: String {
    let (name, value) = setting
    return "KOMDIR_LIMITS=\(name)=\(value > Int.max / 2 ? Int.max : 2 * value)"
  }
}
