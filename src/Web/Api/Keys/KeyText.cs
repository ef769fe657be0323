using CityLeadership.Classroom.Web.SignIn;

namespace CityLeadership.Classroom.Web.Api.Keys;

/// <summary>A key as a program shows it: what it is of, so that scanners find one that lies about, then 160 random bits.</summary>
internal static class KeyText
{
    public const string Start = "classroom_";

    public static string New() => Start + LinkKey.New();
}
