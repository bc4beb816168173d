/// What the points of an amending act do, by the point's place in the act: "nr. 5 changes § 12, stk. 2".
///
/// - Returns: an instruction for each point of a § that opens with "I lov … foretages følgende ændringer"; none for
///   other provisions.
public func amendmentInstructions(of act: Outline) -> [ProvisionID: AmendmentInstruction] {
  var result: [ProvisionID: AmendmentInstruction] = [:]
  for (_, section) in AmendingSection.all(in: act) {
    for point in section.points { result[point.id] = amendmentInstruction(point.instruction) }
  }
  return result
}
