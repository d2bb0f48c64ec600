extension IntentEvaluation {
    /// Judges every row by a model that has not seen it nor the rows around it.
    ///
    /// Each language is cut into `folds` stretches, because rows written one after the other
    /// resemble each other.
    public static func crossValidated(
        _ rows: [TrainingRow], lexicon: Lexicon, folds: Int,
        options: IntentTrainer.Options = IntentTrainer.Options()
    ) -> IntentEvaluation {
        let fold = foldNumbers(rows, folds: max(folds, 2))
        var judged: [Judged] = []
        for number in 0..<max(folds, 2) {
            let rest = rows.indices.filter { fold[$0] != number }.map { rows[$0] }
            let held = rows.indices.filter { fold[$0] == number }.map { rows[$0] }
            let model = IntentTrainer.train(rest, lexicon: lexicon, options: options)
            judged +=
                IntentEvaluation(held, scorer: IntentScorer(lexicon: lexicon, model: model))
                .judged
        }
        return IntentEvaluation(judged: judged)
    }

    /// For each row its stretch within its language and class.
    static func foldNumbers(_ rows: [TrainingRow], folds: Int) -> [Int] {
        var totals: [String: Int] = [:]
        for row in rows { totals[row.language + row.label.rawValue, default: 0] += 1 }
        var seen: [String: Int] = [:]
        return rows.map { row in
            let key = row.language + row.label.rawValue
            let place = seen[key, default: 0]
            seen[key] = place + 1
            return place * folds / max(totals[key, default: 1], 1)
        }
    }
}
