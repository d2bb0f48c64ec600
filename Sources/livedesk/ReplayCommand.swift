import Foundation

func runReplay(_ arguments: [String]) -> Int32 { 2 }
