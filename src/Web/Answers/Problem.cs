namespace CityLeadership.Classroom.Web.Answers;

/// <summary>How a refusal is written: as RFC 9457 has it, with a code for programs and a next step for people.</summary>
/// <param name="Type">"about:blank": what kind of problem it is, the code says.</param>
/// <param name="Title">The status in words.</param>
/// <param name="Status">HTTP status.</param>
/// <param name="Code">Stable, camelCase; clients may depend on it.</param>
/// <param name="Detail">What was wrong, for a person.</param>
/// <param name="Next">What to do now, for a person.</param>
/// <param name="Incident">Of an unexpected failure: names its log lines, so that staff can find them. Left out elsewhere.</param>
public sealed record Problem(string Type, string Title, int Status, string Code, string Detail, string Next, string? Incident = null);
