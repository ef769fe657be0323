namespace CityLeadership.Classroom.Web.SignIn;

internal static partial class SignInLog
{
    [LoggerMessage(2100, LogLevel.Information, "{Person} signed in on device {Device}")]
    public static partial void SignedIn(ILogger logger, string person, string device);

    [LoggerMessage(2101, LogLevel.Information, "{Person} signed out on device {Device}")]
    public static partial void SignedOut(ILogger logger, string person, string device);

    [LoggerMessage(2102, LogLevel.Warning, "A sign-in cookie was sent on another person's path and ignored")]
    public static partial void CookieOfAnother(ILogger logger);

    [LoggerMessage(2103, LogLevel.Warning, "A changing request from a foreign page was refused")]
    public static partial void ForeignPage(ILogger logger);

    [LoggerMessage(2104, LogLevel.Warning, "The database does not answer; a known sign-in is taken to stand")]
    public static partial void DatabaseSilent(ILogger logger, Exception failure);

    [LoggerMessage(2105, LogLevel.Information, "{By} made a new link for {Person}")]
    public static partial void LinkIssued(ILogger logger, string by, string person);

    [LoggerMessage(2106, LogLevel.Information, "{By} withdrew the links and sign-ins of {Person}")]
    public static partial void LinksWithdrawn(ILogger logger, string by, string person);

    [LoggerMessage(2107, LogLevel.Information, "{Person} ended their sign-in on device {Device}")]
    public static partial void DeviceEnded(ILogger logger, string person, string device);

    [LoggerMessage(2108, LogLevel.Information, "{Person} signed out everywhere")]
    public static partial void SignedOutEverywhere(ILogger logger, string person);

    [LoggerMessage(2109, LogLevel.Information, "{By} let go of the account at the institution that was {Person}'s")]
    public static partial void AccountForgotten(ILogger logger, string by, string person);
}
