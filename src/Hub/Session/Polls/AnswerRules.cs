namespace CityLeadership.Classroom.Session;

/// <summary>Whether an answer fits its question.</summary>
public static class AnswerRules
{
    public const int LongestText = 140;

    private const decimal LargestNumber = 1_000_000_000_000m;
    private const int MostDecimals = 4;

    /// <summary>The answer as it is kept, so that equal answers are equal: chosen places in order, no stray spaces or zeros.</summary>
    public static PollAnswer Tidy(Poll poll, PollAnswer answer) => answer switch
    {
        PollAnswer.Options chosen when poll.Form.Kind == PollKind.Multiple => new PollAnswer.Options([.. chosen.Places.Order()]),
        PollAnswer.Number number when Math.Abs(number.Value) <= LargestNumber => new PollAnswer.Number(number.Value / 1.0000000000000000m),
        PollAnswer.Text text => new PollAnswer.Text(string.Join(' ', text.Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))),
        _ => answer,
    };

    public static Rejection? Refusal(Poll poll, PollAnswer answer) => answer switch
    {
        PollAnswer.Options chosen when poll.Form.Offers() =>
            chosen.Places.Any(place => place < 0 || place >= poll.Options.Length) ? Rejections.NoSuchOption
            : chosen.Places.Distinct().Count() == chosen.Places.Length && AsMany(poll, chosen.Places.Length) ? null
            : Rejections.BadAnswer,
        PollAnswer.Number step when poll.Form.Scale is { } scale =>
            decimal.IsInteger(step.Value) && step.Value >= scale.From && step.Value <= scale.To ? null : Rejections.NoSuchOption,
        PollAnswer.Number number when poll.Form.Kind == PollKind.Number =>
            Math.Abs(number.Value) <= LargestNumber && decimal.Round(number.Value, MostDecimals) == number.Value ? null : Rejections.BadAnswer,
        PollAnswer.Text text when poll.Form.Kind == PollKind.Text =>
            text.Words.Length is > 0 and <= LongestText && !text.Words.Any(char.IsControl) ? null : Rejections.BadAnswer,
        _ => Rejections.BadAnswer,
    };

    private static bool AsMany(Poll poll, int chosen) => poll.Form.Kind switch
    {
        PollKind.Multiple => chosen >= poll.Form.Least && chosen <= poll.Form.Most,
        PollKind.Ranking => chosen == poll.Options.Length,
        _ => chosen == 1,
    };
}
