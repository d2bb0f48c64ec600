import Testing

/// Expects two values to be the same; for those that come of a call that changes something.
func same<Value: Equatable>(
    _ left: Value, _ right: Value, sourceLocation: SourceLocation = #_sourceLocation
) {
    #expect(left == right, sourceLocation: sourceLocation)
}
