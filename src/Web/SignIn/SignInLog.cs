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
}
