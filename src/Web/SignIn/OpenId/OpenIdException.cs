namespace CityLeadership.Classroom.Web.SignIn.OpenId;

/// <summary>Somebody does not come in; ends up as a page for them and a line in the log.</summary>
/// <param name="why">For the log: a word of ours, or one of the protocol's. Never what a person or a provider wrote freely.</param>
internal sealed class OpenIdException(OpenIdTrouble trouble, string why) : Exception($"{trouble}: {why}")
{
    public OpenIdTrouble Trouble { get; } = trouble;

    public string Why { get; } = why;
}
