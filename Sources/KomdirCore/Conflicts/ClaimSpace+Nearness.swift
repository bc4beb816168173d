/// How near two claims are.
extension ClaimSpace {
  /// What two claims share: the cosine of their subjects, how rare the rarest shared word is, and the sum of all.
  func shared(_ left: Int, _ right: Int) -> (cosine: Double, rarest: Double, sum: Double) {
    let (a, b) = (subjects[left], subjects[right])
    var (i, j) = (0, 0)
    var (dot, rarest, sum) = (0.0, 0.0, 0.0)
    while i < a.count, j < b.count {
      if a[i].stem < b[j].stem {
        i += 1
      } else if a[i].stem > b[j].stem {
        j += 1
      } else {
        let rare = rarity[Int(a[i].stem)]
        dot += a[i].weight * b[j].weight * rare * rare
        let told = (a[i].weight * b[j].weight).squareRoot() * rare
        rarest = max(rarest, told)
        sum += told
        i += 1
        j += 1
      }
    }
    return (dot / (norms[left] * norms[right]), rarest, sum)
  }

  /// Whether two claims speak of the same sentences of the draft, from 0 to 1.
  func anchored(_ left: Int, _ right: Int) -> Double {
    let (a, b) = (anchors[left], anchors[right])
    var (i, j) = (0, 0)
    var sum = 0.0
    while i < a.count, j < b.count {
      if a[i].sentence < b[j].sentence {
        i += 1
      } else if a[i].sentence > b[j].sentence {
        j += 1
      } else {
        sum += a[i].weight * b[j].weight
        i += 1
        j += 1
      }
    }
    return sum
  }
}
