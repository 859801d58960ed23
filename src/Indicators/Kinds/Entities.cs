namespace Indicators;

// The entities that statistical prose counts most. One line each; see IEntity for one of your own.

/// <summary>A person (人, 名).</summary>
public sealed class Person : IEntity
{
    private Person() { }

    /// <inheritdoc/>
    public static string Code => "person";
}

/// <summary>A household (户).</summary>
public sealed class Household : IEntity
{
    private Household() { }

    /// <inheritdoc/>
    public static string Code => "household";
}

/// <summary>An enterprise (家).</summary>
public sealed class Enterprise : IEntity
{
    private Enterprise() { }

    /// <inheritdoc/>
    public static string Code => "enterprise";
}

/// <summary>An institution, such as a hospital or an administrative body (家, 个, 所).</summary>
public sealed class Institution : IEntity
{
    private Institution() { }

    /// <inheritdoc/>
    public static string Code => "institution";
}

/// <summary>A school (所).</summary>
public sealed class School : IEntity
{
    private School() { }

    /// <inheritdoc/>
    public static string Code => "school";
}

/// <summary>A project (个, 项).</summary>
public sealed class Project : IEntity
{
    private Project() { }

    /// <inheritdoc/>
    public static string Code => "project";
}

/// <summary>A village (个).</summary>
public sealed class Village : IEntity
{
    private Village() { }

    /// <inheritdoc/>
    public static string Code => "village";
}

/// <summary>A site, such as a scenic spot, a station or a care centre (个, 处).</summary>
public sealed class Site : IEntity
{
    private Site() { }

    /// <inheritdoc/>
    public static string Code => "site";
}

/// <summary>A request, complaint or case that somebody brought (个, 件).</summary>
public sealed class Request : IEntity
{
    private Request() { }

    /// <inheritdoc/>
    public static string Code => "request";
}

/// <summary>A group of institutions, such as an education group (个, 大).</summary>
public sealed class Group : IEntity
{
    private Group() { }

    /// <inheritdoc/>
    public static string Code => "group";
}

/// <summary>A vehicle (辆).</summary>
public sealed class Vehicle : IEntity
{
    private Vehicle() { }

    /// <inheritdoc/>
    public static string Code => "vehicle";
}

/// <summary>A bed in a hospital or a care home (张).</summary>
public sealed class Bed : IEntity
{
    private Bed() { }

    /// <inheritdoc/>
    public static string Code => "bed";
}

/// <summary>A patent (件).</summary>
public sealed class Patent : IEntity
{
    private Patent() { }

    /// <inheritdoc/>
    public static string Code => "patent";
}

/// <summary>A trip or a visit by one person (人次).</summary>
public sealed class Trip : IEntity
{
    private Trip() { }

    /// <inheritdoc/>
    public static string Code => "trip";
}

/// <summary>A thing of no further described sort (个): what a bare measure word counts.</summary>
public sealed class Item : IEntity
{
    private Item() { }

    /// <inheritdoc/>
    public static string Code => "item";
}
