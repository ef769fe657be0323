using CityLeadership.Classroom.Web.Data;

namespace CityLeadership.Classroom.Web.Mail.Letters;

/// <summary>What a letter tells of, as it is now.</summary>
/// <param name="ForAssistant">It is read by the person's assistant.</param>
/// <param name="Zone">The reader's IANA zone: their city's, or the programme's.</param>
/// <param name="Place">How people say that zone's place.</param>
/// <param name="Session">Null: it is about none.</param>
/// <param name="IsUpdate">They were invited to it before.</param>
/// <param name="AskedAbout">The questions a host means to call on them about, and wants them to know of; one may be empty.</param>
/// <param name="Link">The personal link, or where one's own page is; null for who may have neither.</param>
internal sealed record LetterFacts(
    Programme Programme, Person Person, bool ForAssistant, string Zone, string Place, ScheduledSession? Session, bool IsUpdate,
    IReadOnlyList<string> AskedAbout, string? Link)
{
    /// <summary>The short code, where the letter is about one.</summary>
    public string? Code { get; init; }
}
