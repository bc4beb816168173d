import Foundation

/// How good the machine's themes are, by a sample that a person has read.
public struct ThemeMeasure: Sendable, Equatable {
  /// A share with the interval that it lies in with 95 per cent.
  public struct Share: Sendable, Equatable {
    public var value: Double
    public var low: Double
    public var high: Double
  }

  /// What a person says of one remark: the themes that it has.
  public struct Reading: Sendable, Equatable {
    public var remark: String
    public var machine: Set<String>
    public var person: Set<String>

    public init(remark: String, machine: Set<String>, person: Set<String>) {
      self.remark = remark
      self.machine = machine
      self.person = person
    }
  }

  public var remarks: Int
  public var precision: Share
  public var recall: Share
  public var f1: Share

  /// Remarks from which on a measure says something.
  public static let leastRemarks = 30
  private static let samples = 2_000

  /// - Throws: `WorkspaceError.notAllowed(.sampleTooSmall)` for fewer than `leastRemarks`.
  public init(_ readings: [Reading]) throws {
    guard readings.count >= Self.leastRemarks else {
      throw WorkspaceError.notAllowed(.sampleTooSmall(readings.count))
    }
    let counts = readings.map { reading in
      (
        both: reading.machine.intersection(reading.person).count, machine: reading.machine.count,
        person: reading.person.count
      )
    }
    let values = Self.values(counts)
    // Whole remarks are drawn: the themes of one remark hang together. The draw is the same each time.
    var generator = Draw(state: 0x9e37_79b9_7f4a_7c15)
    var drawn: [[Double]] = [[], [], []]
    for _ in 0..<Self.samples {
      let sample = counts.indices.map { _ in counts[generator.next(below: counts.count)] }
      for (measure, value) in Self.values(sample).enumerated() { drawn[measure].append(value) }
    }
    func share(_ measure: Int) -> Share {
      let sorted = drawn[measure].sorted()
      let edge = Self.samples / 40
      return Share(value: values[measure], low: sorted[edge], high: sorted[sorted.count - 1 - edge])
    }
    remarks = readings.count
    precision = share(0)
    recall = share(1)
    f1 = share(2)
  }

  private static func values(_ counts: [(both: Int, machine: Int, person: Int)]) -> [Double] {
    let both = Double(counts.reduce(0) { $0 + $1.both })
    let machine = Double(counts.reduce(0) { $0 + $1.machine })
    let person = Double(counts.reduce(0) { $0 + $1.person })
    // Where nothing was given, nothing was wrong; where nothing was there, nothing was missed.
    let precision = machine == 0 ? 1 : both / machine
    let recall = person == 0 ? 1 : both / person
    return [precision, recall, machine + person == 0 ? 1 : 2 * both / (machine + person)]
  }

  /// Numbers that look drawn and are the same each time (SplitMix64).
  private struct Draw {
    var state: UInt64

    mutating func next(below limit: Int) -> Int {
      state &+= 0x9e37_79b9_7f4a_7c15
      var value = state
      value = (value ^ value >> 30) &* 0xbf58_476d_1ce4_e5b9
      value = (value ^ value >> 27) &* 0x94d0_49bb_1331_11eb
      return Int((value ^ value >> 31) % UInt64(limit))
    }
  }
}
