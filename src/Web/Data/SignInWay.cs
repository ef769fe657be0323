namespace CityLeadership.Classroom.Web.Data;

/// <summary>How somebody signed in.</summary>
public enum SignInWay
{
    /// <summary>With the button of their personal link.</summary>
    Link,

    /// <summary>With their account at the institution.</summary>
    Institution,

    /// <summary>With a short code that was mailed to them.</summary>
    Code,
}
