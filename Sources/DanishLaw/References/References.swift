/// Finds the references to law in a text, in order. The grammar is not here yet: it finds none.
public func references(in text: String) -> [Reference] { [] }
