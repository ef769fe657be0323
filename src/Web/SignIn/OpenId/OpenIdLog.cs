using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Web.SignIn.OpenId;

internal static partial class OpenIdLog
{
    [LoggerMessage(2120, LogLevel.Information, "Nobody came in with the institution's account: {Trouble} ({Why})")]
    public static partial void NobodyCame(ILogger logger, OpenIdTrouble trouble, string why);

    [LoggerMessage(2121, LogLevel.Warning, "The institution's provider does not answer, or refuses: {Trouble} ({Why})")]
    public static partial void ProviderFailed(ILogger logger, OpenIdTrouble trouble, string why);

    [LoggerMessage(2122, LogLevel.Error, "Signing in with the institution's account failed")]
    public static partial void Broken(ILogger logger, Exception failure);

    [LoggerMessage(2123, LogLevel.Information, "An account at the institution is {Person}'s from now on")]
    public static partial void Bound(ILogger logger, string person);

    [LoggerMessage(2124, LogLevel.Warning, "{Person} is {Role} from now on, as the institution says")]
    public static partial void Became(ILogger logger, string person, Role role);
}
