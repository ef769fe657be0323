using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

/// <summary>What makes a good question, whether it is asked on the spot or prepared in a teaching plan.</summary>
public static class PollRules
{
    public const int LongestQuestion = 300;
    public const int LongestOption = 120;
    public const int MostSteps = 11;

    internal const int LongestLabel = 60;

    private const int LargestEnd = 1000;

    /// <summary>The poll without stray spaces and members of other kinds.</summary>
    public static OpenPoll Tidy(OpenPoll poll) => poll with
    {
        Question = poll.Question.Trim(),
        Options = [.. poll.Options.Select(option => (option ?? "").Trim())],
        Form = Tidy(poll.Form, poll.Options.Length),
    };

    /// <param name="poll">A tidy one.</param>
    /// <returns>Null when it can be asked.</returns>
    public static Rejection? Refusal(OpenPoll poll) =>
        poll.Question.Length is 0 or > LongestQuestion ? Rejections.BadQuestion
        : !AreGood(poll.Options, poll.Form ?? PollForm.Single) ? Rejections.BadOptions
        : poll.Form is { } form && !IsGood(form, poll.Options.Length) ? Rejections.BadForm
        : IsTime(poll.Seconds) ? null
        : Rejections.BadSeconds;

    internal static bool IsTime(int? seconds) => seconds is null or (>= 5 and <= 3600);

    /// <summary>Whether a form can be stored while it is written: nothing in it is too long or too large.</summary>
    internal static bool IsWithinBounds(PollForm form) =>
        (form.Scale is null || IsGood(form.Scale)) && (form.Unit is null || form.Unit.Length <= LongestLabel);

    private static bool AreGood(ImmutableArray<string> options, PollForm form) => form.Offers()
        ? options.Length is >= 2 and <= 8
            && options.All(option => option.Length is > 0 and <= LongestOption)
            && options.Distinct(StringComparer.OrdinalIgnoreCase).Count() == options.Length
        : options.IsEmpty;

    private static bool IsGood(PollForm form, int options) => form.Kind switch
    {
        PollKind.Multiple => form.Least >= 1 && form.Least <= form.Most && form.Most <= options,
        PollKind.Scale => form.Scale is { } scale && IsGood(scale),
        PollKind.Number => form.Unit is null or { Length: <= LongestLabel },
        PollKind.Quiz => form.Right >= 0 && form.Right < options,
        _ => true,
    };

    private static bool IsGood(PollScale scale) =>
        scale.From >= -LargestEnd && scale.To <= LargestEnd
        && scale.From < scale.To && scale.To - scale.From < MostSteps
        && scale.FromLabel is { Length: <= LongestLabel } && scale.ToLabel is { Length: <= LongestLabel };

    private static PollForm? Tidy(PollForm? form, int options) => form?.Kind switch
    {
        null or PollKind.Single => null,
        PollKind.Multiple => new PollForm(PollKind.Multiple, Least: form.Least ?? 1, Most: form.Most ?? options),
        PollKind.Scale => new PollForm(PollKind.Scale, Scale: form.Scale is { } scale
            ? scale with { FromLabel = scale.FromLabel.Trim(), ToLabel = scale.ToLabel.Trim() }
            : null),
        PollKind.Number => new PollForm(PollKind.Number, Unit: form.Unit?.Trim() is { Length: > 0 } unit ? unit : null),
        PollKind.Quiz => new PollForm(PollKind.Quiz, Right: form.Right),
        var kind => new PollForm(kind.Value),
    };
}
