open Indicators
open type Indicators.Units

let before = Rational 31L * Enterprises
let now = Rational 58L * Enterprises

let growth = Growth.Between(before, now).Value
printfn "growth %s" (growth.ToPercent(1, Rounding.HalfAwayFromZero))

let average = AverageGrowth.Level(before, now, Rational 4L).Value
printfn "average %s" (average.ToPercent(1, Rounding.HalfAwayFromZero))

// A calculation without a result has a reason.
let none = Rational.Zero * Enterprises

match Growth.Between(none, now).Undefined with
| null -> printfn "there is a growth"
| reason -> printfn "no growth from %O: %s" none reason.Code
