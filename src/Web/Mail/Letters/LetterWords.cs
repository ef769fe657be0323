using CityLeadership.Classroom.Web.Data;

namespace CityLeadership.Classroom.Web.Mail.Letters;

/// <summary>Every word of our mails in one language. A further language is one more class beside <see cref="EnglishLetters"/>.</summary>
internal abstract class LetterWords
{
    private static readonly LetterWords[] Known = [new EnglishLetters()];

    /// <summary>As a tag: "en".</summary>
    public abstract string Language { get; }

    public abstract Letter Reminder(LetterFacts facts);

    public abstract Letter Invitation(LetterFacts facts);

    public abstract Letter Cancellation(LetterFacts facts);

    public abstract Letter NewLink(LetterFacts facts);

    public abstract Letter SignInCode(LetterFacts facts);

    /// <summary>The words for a reader's language ("pt-BR"), and English where there are none.</summary>
    public static LetterWords For(string? language) =>
        Known.FirstOrDefault(words => language?.Split('-')[0].Equals(words.Language, StringComparison.OrdinalIgnoreCase) is true) ?? Known[0];

    public Letter Write(MailKind kind, LetterFacts facts) => kind switch
    {
        MailKind.NewLink => NewLink(facts),
        MailKind.SignInCode => SignInCode(facts),
        MailKind.Reminder => Reminder(facts),
        MailKind.Invitation => Invitation(facts),
        _ => Cancellation(facts),
    };
}
